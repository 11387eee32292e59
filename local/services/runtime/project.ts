import { compileScripts } from './scriptContext';

/** What the files of a project are: pages by name, and programs. */
export interface Project {
  readonly pages: Readonly<Record<string, string>>;
  readonly scripts: ReturnType<typeof compileScripts>;
}

const projects = new WeakMap<object, Project>();

/** Read and compiled once for all runtimes of the same files. */
export function projectOf(files: Readonly<Record<string, string>>): Project {
  const known = projects.get(files);
  if (known) return known;
  const project = splitFiles(files);
  projects.set(files, project);
  return project;
}

function splitFiles(files: Readonly<Record<string, string>>): Project {
  const entries = Object.entries(files).filter(([name]) => !name.endsWith('.json'));
  const isPage = ([name]: readonly [string, string]): boolean => name.endsWith('.html');
  return {
    pages: Object.fromEntries(entries.filter(isPage).map(([name, text]) => [name.replace(/\.html$/, ''), text])),
    scripts: compileScripts(Object.fromEntries(entries.filter((entry) => !isPage(entry)))),
  };
}
