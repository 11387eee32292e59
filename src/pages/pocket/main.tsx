import { render } from 'preact';
import type { Language } from '../../core/values/label';
import { sessionKeep } from './keep';
import { Pocket } from './Pocket';

interface Given {
  readonly language: Language;
  readonly secret: string;
  readonly build: string;
}

const { language, secret, build } = PAGE_DATA as Given;
document.documentElement.lang = language;
const root = document.getElementById('page');
if (root) render(<Pocket language={language} door={{ secret, address: '', build }} keep={sessionKeep()} />, root);
