/** What can happen to a response. None of it may be seen on a public page: a sealed hand-in leaves no trace there. */
export type ResponseEvents = {
  'response.submitted': Readonly<{ number: number }>;
  'response.withdrawn': Readonly<{ version: number }>;
};
