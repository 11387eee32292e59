import { pageOf } from '../shared/page';
import { settingsData } from './data';
import { SettingsForm } from './SettingsForm';

export const settingsPage = pageOf(settingsData, (data) => (
  <>
    <h1 class="unseen">{data.title}</h1>
    <SettingsForm {...data} />
  </>
));
