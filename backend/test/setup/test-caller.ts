/** What the API answered. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly { message: string; extensions: { code: string; [detail: string]: unknown } }[];
}

/** Somebody who calls the public API over HTTP and keeps its cookie as a browser would. */
export class TestCaller {
  private cookie = '';

  constructor(
    readonly address: string,
    token?: string,
  ) {
    if (token !== undefined) this.cookie = `breve=${token}`;
  }

  /** The Cookie header this caller sends, for the socket. */
  get cookieHeader(): string {
    return this.cookie;
  }

  /** Asks, and gives the whole answer, errors included. */
  async ask<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-breve-client': 'test',
        'accept-language': 'en',
        ...(this.cookie && { cookie: this.cookie }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      this.cookie = pair.endsWith('=') ? '' : pair;
    }
    const body = (await response.json()) as { data?: Data | null; errors?: Answer<Data>['errors'] };
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** Asks for what must be given: an error is a failed test. */
  async get<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, variables);
    if (errors.length > 0 || data === null) throw new Error(`Unexpected answer: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Asks for what must be refused, and gives the code of the refusal. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const { errors } = await this.ask(query, variables);
    const [first] = errors;
    if (!first) throw new Error('This was not refused.');
    return first.extensions.code;
  }
}
