import { showPage } from '../shared/showPage';
import { settingsData } from './data';
import { SettingsForm } from './SettingsForm';

showPage(settingsData, (data) => (
  <>
    <h1 class="unseen">{data.title}</h1>
    <SettingsForm {...data} />
  </>
));
