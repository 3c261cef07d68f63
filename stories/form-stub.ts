/** What the forms of stories are answered with: nothing leaves the page. */
const answers: Readonly<Record<string, () => Promise<Response> | Response>> = {
  taken: () => Response.json({}),
  mistakes: () => Response.json({errors: {phone: 'Please give a number with ten digits.', rules: 'Please accept the rules of the house.'}}, {status: 422}),
  refused: () => Response.json({}, {status: 403}),
  busy: () => Response.json({}, {status: 429}),
  fault: () => Response.json({}, {status: 500}),
  broken: () => Promise.reject(new TypeError('Failed to fetch')),
  silent: () => Promise.reject(new DOMException('The answer took too long.', 'TimeoutError')),
};

const real = globalThis.fetch.bind(globalThis);
globalThis.fetch = async (input, init) => {
  const answer = answers[/\/story-form\/(\w+)$/.exec(String(input))?.[1] ?? ''];
  if (!answer) return real(input, init);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return answer();
};
