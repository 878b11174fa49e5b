import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Listens on a free port of the loopback interface. */
export async function listening(handler: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

export function closing(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A port that was free a moment ago, for servers that cannot take any. */
export async function freePort(): Promise<number> {
  const { server, port } = await listening(() => {});
  await closing(server);
  return port;
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** Hands a request on to the server behind, and its answer back. */
export async function forward(
  request: IncomingMessage,
  body: string,
  to: string,
  response: ServerResponse,
): Promise<void> {
  const { authorization = "", "content-type": type = "" } = request.headers;
  const method = request.method ?? "GET";
  const headers = { authorization, ...(type && { "content-type": type }) };
  const answer = await fetch(to, { method, headers, ...(body && { body }) });
  const text = answer.status === 204 ? null : await answer.text();
  response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" }).end(text);
}
