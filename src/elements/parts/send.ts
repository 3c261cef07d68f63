/** Why a message was not taken, or why that is not known. */
export type Reason = 'offline' | 'network' | 'timeout' | 'policy' | 'invalid' | 'busy' | 'refused' | 'server';

/** What the server says of a field: words as text, never markup. */
export interface FieldError {
  readonly name: string;
  readonly words: string;
}

/** What became of a message: taken where there is no reason. */
export interface Outcome {
  readonly reason?: Reason;
  readonly status?: number;
  readonly errors?: readonly FieldError[];
}

const MOST_LETTERS = 100_000;
const MOST_ERRORS = 20;
const LONGEST_ERROR = 200;

/** The words of a form as a browser would send them. */
export const written = (form: HTMLFormElement, submitter?: HTMLElement | null): URLSearchParams =>
  new URLSearchParams(
    [...new FormData(form, submitter)].map(([name, value]) => [name, (typeof value === 'string' ? value : value.name).replace(/\r\n?|\n/g, '\r\n')]),
  );

/** Sends a form to its own address. Never throws. */
export async function send(form: HTMLFormElement, url: string, multipart: boolean, submitter: HTMLElement | null, seconds: number): Promise<Outcome> {
  const offline = !navigator.onLine;
  let forbidden = false;
  const onViolation = ({effectiveDirective, disposition}: SecurityPolicyViolationEvent) => {
    forbidden ||= effectiveDirective === 'connect-src' && disposition === 'enforce';
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  try {
    const here = new URL(url).origin === location.origin;
    const response = await fetch(url, {
      method: 'POST',
      body: multipart ? new FormData(form, submitter) : written(form, submitter),
      headers: {Accept: 'application/json, text/html;q=0.9'},
      credentials: 'same-origin',
      signal: AbortSignal.timeout(seconds * 1000),
      // What somebody wrote follows no redirect to another site.
      ...(here ? {mode: 'same-origin'} : {redirect: 'error'}),
    });
    return outcomeOf(response, await readJson(response));
  } catch (error) {
    // The browser reports what a policy forbids a moment after it has refused.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return {reason: (error as Error).name === 'TimeoutError' ? 'timeout' : forbidden ? 'policy' : offline ? 'offline' : 'network'};
  } finally {
    document.removeEventListener('securitypolicyviolation', onViolation);
  }
}

function outcomeOf({ok, status}: Response, body: unknown): Outcome {
  const errors = status < 500 ? readErrors(body) : [];
  if (ok && !errors.length && (body as {success?: unknown} | undefined)?.success !== false) return {status};
  return {status, errors, reason: errors.length ? 'invalid' : status === 429 ? 'busy' : status < 500 ? 'refused' : 'server'};
}

/** The JSON of an answer; `undefined` where it has none, is too long, or breaks off: then its status says enough. */
async function readJson({body, headers}: Response): Promise<unknown> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    while (reader && /json/i.test(headers.get('Content-Type') ?? '') && text.length < MOST_LETTERS) {
      const {done, value} = await reader.read();
      if (done) return JSON.parse(text);
      text += decoder.decode(value, {stream: true});
    }
    await reader?.cancel();
  } catch {
    // Not JSON.
  }
  return undefined;
}

/** Reads `{errors: {field: "words"}}` and `{errors: [{field, message}]}`. */
export function readErrors(body: unknown): FieldError[] {
  const errors = (body as {errors?: unknown} | null | undefined)?.errors;
  return Object.entries(typeof errors === 'object' && errors ? errors : {})
    .flatMap(([key, error]: [string, unknown]) => {
      const one = (typeof error === 'object' && error && !Array.isArray(error) ? error : {message: error}) as Record<string, unknown>;
      const name = [one['field'] ?? one['name'] ?? one['path'] ?? key].flat().at(-1);
      const [said] = [one['message']].flat();
      const words = typeof said === 'string' ? said.trim().replace(/\s+/g, ' ') : '';
      return words ? [{name: typeof name === 'string' ? name : key, words: words.length > LONGEST_ERROR ? `${words.slice(0, LONGEST_ERROR)}…` : words}] : [];
    })
    .slice(0, MOST_ERRORS);
}
