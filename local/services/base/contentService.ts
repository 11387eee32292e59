import { enumeration, enumerationValue } from '../core/enumeration';
import type { EnumerationValue } from '../core/enumeration';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';

interface TextOutputState extends ServiceState {
  /** Null once it was cleared. */
  text: string | null;
  mimeType: EnumerationValue;
  fileName: string | null;
}

const textOutput = defineService<TextOutputState>(
  { name: 'ContentService.TextOutput' },
  {
    append(state, text: string) {
      state.text = (state.text ?? '') + text;
      return self;
    },
    clear(state) {
      state.text = null;
      return self;
    },
    downloadAsFile(state, name: string) {
      state.fileName = name;
      return self;
    },
    getContent: ({ text }) => text,
    getFileName: ({ fileName }) => fileName,
    getMimeType: ({ mimeType }) => mimeType,
    setContent(state, text: string) {
      state.text = text;
      return self;
    },
    setMimeType(state, mimeType: EnumerationValue) {
      state.mimeType = mimeType;
      return self;
    },
  },
);

const contentService = defineService<ServiceState>(
  { name: 'ContentService', constants: { MimeType: enumeration('MimeType') } },
  {
    createTextOutput: ({ calls }, text = '') =>
      textOutput.create({ calls, text, mimeType: enumerationValue('MimeType', 'TEXT'), fileName: null }),
  },
);

export function createContentService(calls: ServiceState['calls']): ServiceObject {
  return contentService.create({ calls });
}
