import { html, raw } from "hono/html";

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly unknown[];
  readonly responses?: Readonly<Record<string, unknown>>;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** A page that lists what the OpenAPI document describes; works without JavaScript and loads nothing. */
export function referencePage(document: { info: { title: string; version: string }; paths?: object }) {
  const rows = Object.entries(document.paths ?? {}).flatMap(([path, item]: [string, Partial<Record<string, Operation>>]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation
        ? [
            html`<tr>
              <td><code>${method.toUpperCase()}</code></td>
              <td><code>${path}</code></td>
              <td>${operation.summary ?? ""}</td>
              <td>${Object.keys(operation.responses ?? {}).join(", ")}</td>
            </tr>`,
          ]
        : [];
    }),
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${document.info.title}</title>
        <style>
          ${raw("body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #8884}pre{overflow:auto;padding:.8rem;border:1px solid #8884}")}
        </style>
      </head>
      <body>
        <h1>${document.info.title} ${document.info.version}</h1>
        <p>
          Every request below <code>/v1</code> needs <code>Authorization: Bearer TOKEN</code>. Errors are problem details (RFC 9457). The
          whole description is <a href="/openapi.json">openapi.json</a>.
        </p>
        <pre>
curl -H "Authorization: Bearer $TOKEN" --data-binary @plan.json "$URL/v1/estimates?name=network"
curl -H "Authorization: Bearer $TOKEN" -F file=@plan.json -F usage=@infracost-usage.yml "$URL/v1/estimates"</pre>
        <table>
          <thead>
            <tr>
              <th>Method</th>
              <th>Path</th>
              <th>What it does</th>
              <th>Answers</th>
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </body>
    </html>`;
}
