/** Why a message was not taken, or why that is not known. */
export type Reason = 'offline' | 'network' | 'timeout' | 'policy' | 'invalid' | 'busy' | 'refused' | 'server';

/** What the server says of a field: words as text, never markup. */
export interface FieldError {
  readonly name: string;
  readonly words: string;
}

/** What became of a message: taken where there is no reason. */
export interface Outcome {
  readonly reason?: Reason | undefined;
  readonly status?: number;
  readonly errors?: readonly FieldError[];
}

const MOST_LETTERS = 100_000;
const MOST_ERRORS = 20;
const LONGEST_ERROR = 200;

/** What stands in a form, as a browser would send it. */
export const written = (form: HTMLFormElement, submitter?: HTMLElement | null): URLSearchParams =>
  new URLSearchParams(new FormData(form, submitter) as unknown as Record<string, string>);

/** Sends a form to its own address. Never throws. */
export async function send(form: HTMLFormElement, url: string, multipart: boolean, submitter: HTMLElement | null, seconds: number): Promise<Outcome> {
  const offline = !navigator.onLine;
  let forbidden = false;
  const onViolation = ({effectiveDirective, disposition}: SecurityPolicyViolationEvent) => {
    forbidden ||= effectiveDirective + disposition === 'connect-srcenforce';
  };
  const signal = AbortSignal.timeout(seconds * 1000);
  document.addEventListener('securitypolicyviolation', onViolation, {signal});
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: multipart ? new FormData(form, submitter) : written(form, submitter),
      headers: {Accept: 'application/json, text/html;q=0.9'},
      signal,
      // What somebody wrote follows no redirect to another site. Cookies go to the own site only: the default.
      ...(new URL(url).origin === location.origin ? {mode: 'same-origin'} : {redirect: 'error'}),
    });
    const {ok, status} = response;
    const body = await readJson(response);
    const errors = status < 500 ? readErrors(body) : [];
    const failed = !ok || errors[0] || body?.success === false;
    return {status, errors, reason: failed ? (errors[0] ? 'invalid' : status === 429 ? 'busy' : status < 500 ? 'refused' : 'server') : undefined};
  } catch {
    // Asked of the signal: WebKit names the error of a time-out as it names any other.
    if (signal.aborted) return {reason: 'timeout'};
    // The browser reports what a policy forbids a moment after it has refused.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return {reason: forbidden ? 'policy' : offline ? 'offline' : 'network'};
  }
}

interface Answer {
  readonly errors?: unknown;
  readonly success?: unknown;
}

/** The JSON of an answer; `undefined` where it is none, is too long, or breaks off: then its status says enough. */
async function readJson({body}: Response): Promise<Answer | null | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    const reader = body?.getReader();
    while (reader) {
      const {done, value} = await reader.read();
      if (done) return JSON.parse(text) as Answer;
      text += decoder.decode(value, {stream: true});
      if (text.length > MOST_LETTERS) return void reader.cancel();
    }
  } catch {
    // Not JSON.
  }
  return undefined;
}

/** Reads `{errors: {field: "words"}}` and `{errors: [{field, message}]}`. */
function readErrors(body: Answer | null | undefined): FieldError[] {
  const errors = body?.errors ?? {};
  return Object.entries(typeof errors === 'string' ? [errors] : errors)
    .slice(0, MOST_ERRORS)
    .flatMap(([key, error]: [string, unknown]) => {
      const {field, name, path, message} = Object(error) as Record<string, unknown>;
      const [words] = [message ?? error].flat();
      return typeof words === 'string' && words.trim()
        ? [{name: [field ?? name ?? path ?? key].flat().at(-1) as string, words: words.slice(0, LONGEST_ERROR)}]
        : [];
    });
}
