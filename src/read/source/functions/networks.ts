import { isInteger, truncate } from "../values/number.js";
import { listOf, STRING } from "../values/type.js";
import { listValue, stringValue, type NumberValue, type Value } from "../values/value.js";
import { defineFunction, failure, number, string, type Failure } from "./define.js";
import { addressText, parseNetwork, type Network } from "./ip-network.js";
import { wholeNumber } from "./whole-number.js";

const NO_NETWORK = "the prefix must be a network in CIDR notation, like 10.0.0.0/16";
const WHOLE = "a whole number is required";

function inNetwork(prefix: string, use: (network: Network) => string | Failure): Value | Failure {
  const network = parseNetwork(prefix);
  const text = network === null ? failure(NO_NETWORK) : use(network);
  return typeof text === "string" ? stringValue(text) : text;
}

function host(network: Network, number: bigint): string | Failure {
  const size = 1n << BigInt(network.bits - network.prefix);
  const position = number < 0n ? size + number : number;
  if (position < 0n || position >= size) return failure(`a prefix of ${network.prefix} bits has no host of that number`);
  return addressText(network.address + position, network.bits);
}

function subnet(network: Network, newBits: number, number: bigint): string | Failure {
  const prefix = network.prefix + newBits;
  if (newBits < 0 || prefix > network.bits) return failure(`a prefix of ${network.prefix} bits cannot be extended by ${newBits}`);
  if (number < 0n || number >= 1n << BigInt(newBits)) return failure(`${newBits} more bits do not hold a network of that number`);
  return `${addressText(network.address + (number << BigInt(network.bits - prefix)), network.bits)}/${prefix}`;
}

const MOST_BITS = 32;

/** Consecutive networks of the given sizes, each starting at the next address that suits its size. */
function subnets(network: Network, newBits: readonly NumberValue[]): Value | Failure {
  const items: Value[] = [];
  // Terraform starts from the block before the network, and there is none before the first address.
  if (network.address === 0n && newBits.length > 0) return failure("a network at the first address of all cannot be divided");
  const end = network.address + (1n << BigInt(network.bits - network.prefix));
  let next = network.address;
  for (const bits of newBits) {
    const more = wholeNumber(bits);
    if (more === null || more < 1) return failure("the prefix must be extended by at least one bit");
    const prefix = network.prefix + more;
    if (more > MOST_BITS || prefix > network.bits) return failure(`a prefix of ${network.prefix} bits cannot be extended by ${more}`);
    const size = 1n << BigInt(network.bits - prefix);
    const start = ((next + size - 1n) / size) * size;
    if (start + size > end) return failure("not enough address space is left");
    items.push(stringValue(`${addressText(start, network.bits)}/${prefix}`));
    next = start + size;
  }
  return listValue(STRING, items);
}

export const networkFunctions = [
  defineFunction("cidrhost", {
    parameters: [string("prefix"), number("hostnum")],
    returns: STRING,
    call: ([prefix, number]) =>
      isInteger(number) ? inNetwork(prefix.value, (network) => host(network, truncate(number))) : failure(WHOLE),
  }),
  defineFunction("cidrnetmask", {
    parameters: [string("prefix")],
    returns: STRING,
    call: ([prefix]) =>
      inNetwork(prefix.value, ({ bits, prefix: length }) =>
        bits === 32 ? addressText(((1n << BigInt(length)) - 1n) << BigInt(32 - length), 32) : failure("IPv6 addresses have no netmask"),
      ),
  }),
  defineFunction("cidrsubnet", {
    parameters: [string("prefix"), number("newbits"), number("netnum")],
    returns: STRING,
    call([prefix, bits, number]) {
      const newBits = wholeNumber(bits);
      if (newBits === null || !isInteger(number)) return failure(WHOLE);
      return inNetwork(prefix.value, (network) => subnet(network, newBits, truncate(number)));
    },
  }),
  defineFunction("cidrsubnets", {
    parameters: [string("prefix")],
    rest: number("newbits"),
    returns: listOf(STRING),
    call([prefix], newBits) {
      const network = parseNetwork(prefix.value);
      return network === null ? failure(NO_NETWORK) : subnets(network, newBits);
    },
  }),
];
