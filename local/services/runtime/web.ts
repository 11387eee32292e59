import { classNameOf } from '../core/classNames';

/** A request to the web app of a script. */
export interface WebRequest {
  /** The fields of the address, and of a form that was sent. */
  readonly parameter?: Readonly<Record<string, string>>;
  /** Absent where nothing was sent but the address. */
  readonly body?: string;
  readonly type?: string;
}

/** What comes back first: 200 with a page, or 302 to where a bare text lies. */
export interface WebAnswer {
  readonly status: 200 | 302;
  readonly text: string;
}

/** The event that the script is given. */
export function webEvent({ parameter = {}, body, type = '' }: WebRequest): Readonly<Record<string, unknown>> {
  return { parameter, ...(body !== undefined && { postData: { contents: body, type, length: body.length } }) };
}

interface Output {
  readonly getContent: () => string | null;
}

/** What a script has answered; anything but a page or a text is a mistake of the script. */
export function webAnswer(result: unknown): WebAnswer {
  const kind = classNameOf(result);
  if (kind !== 'HtmlOutput' && kind !== 'TextOutput')
    throw new Error('The script completed but did not return anything.');
  return { status: kind === 'HtmlOutput' ? 200 : 302, text: (result as Output).getContent() ?? '' };
}
