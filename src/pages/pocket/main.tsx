import { render } from 'preact';
import type { Language } from '../../core/values/label';
import { sessionKeep } from './keep';
import { Pocket } from './Pocket';

const { language, secret } = PAGE_DATA as { readonly language: Language; readonly secret: string };
document.documentElement.lang = language;
const root = document.getElementById('page');
if (root) render(<Pocket language={language} door={{ secret, address: '' }} keep={sessionKeep()} />, root);
