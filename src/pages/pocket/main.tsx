import { render } from 'preact';
import { Pocket, type PocketData } from './Pocket';

const data = PAGE_DATA as PocketData;
document.documentElement.lang = data.language;
const root = document.getElementById('page');
if (root) render(<Pocket {...data} />, root);
