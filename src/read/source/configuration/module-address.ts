/** Where a module comes from: a registry, or any other address such as that of a git repository. */
export type ModuleAddress = RegistryAddress | RemoteAddress;

export interface RegistryAddress {
  readonly kind: "registry";
  /** Hosts to look under; the two public registries where none is written. */
  readonly hosts: readonly string[];
  /** `terraform-aws-modules/vpc/aws` */
  readonly path: string;
  /** What follows `//`; "" for the module itself. */
  readonly directory: string;
}

export interface RemoteAddress {
  readonly kind: "remote";
  /** `github.com/acme/network`, without scheme, user and `.git`. */
  readonly path: string;
  readonly directory: string;
  /** `ref` of the query, a tag or a commit; "" where none is written. */
  readonly ref: string;
}

/** Where modules without a host are looked up: by Terraform, and by OpenTofu. */
const PUBLIC_REGISTRIES = ["registry.terraform.io", "registry.opentofu.org"];

export function moduleAddress(source: string): ModuleAddress {
  if (source.startsWith(TERRAGRUNT_REGISTRY)) return terragruntAddress(source);
  const { address, directory, query } = parts(source);
  const segments = address.split("/");
  const isName = segments.every((segment) => /^[A-Za-z0-9][\w.-]*$/.test(segment));
  const [first = ""] = segments;
  if (isName && segments.length === 3 && !first.includes("."))
    return { kind: "registry", hosts: PUBLIC_REGISTRIES, path: address, directory };
  if (isName && segments.length === 4 && first.includes(".") && !REPOSITORY_HOSTS.has(first))
    return { kind: "registry", hosts: [first], path: segments.slice(1).join("/"), directory };
  return { kind: "remote", path: remotePath(address), directory, ref: new URLSearchParams(query).get("ref") ?? "" };
}

const TERRAGRUNT_REGISTRY = "tfr://";

/** `tfr:///terraform-aws-modules/vpc/aws//modules/x?version=5.0.0`, with the host before the third slash. */
function terragruntAddress(source: string): RegistryAddress {
  const [plain = ""] = source.slice(TERRAGRUNT_REGISTRY.length).split("?");
  const [host = "", ...names] = plain.split("/");
  return {
    kind: "registry",
    hosts: host === "" ? PUBLIC_REGISTRIES : [host],
    path: names.slice(0, 3).join("/"),
    directory: names.slice(4).join("/"),
  };
}

/** Terraform takes these as addresses of git repositories. */
const REPOSITORY_HOSTS = new Set(["github.com", "bitbucket.org", "gitlab.com"]);

/** `git::https://example.com/a.git//dir?ref=v1` in its parts. */
function parts(source: string): { address: string; directory: string; query: string } {
  const [whole = "", query = ""] = source.split("?");
  const scheme = /^(?:\w+::)*(?:\w+:\/\/)?/.exec(whole)?.[0] ?? "";
  const rest = whole.slice(scheme.length);
  const at = rest.indexOf("//");
  return at < 0 ? { address: rest, directory: "", query } : { address: rest.slice(0, at), directory: rest.slice(at + 2), query };
}

function remotePath(address: string): string {
  return address
    .replace(/^[^/@]*@/, "")
    .replace(/^([^/:]+):(?!\d)/, "$1/")
    .replace(/\.git$/, "");
}
