/** DER (ITU-T X.690), as much of it as public keys and certificates need. */

export interface Node {
  readonly tag: number;
  /** The content octets. */
  readonly body: Uint8Array;
  /** Tag, length and content. */
  readonly whole: Uint8Array;
}

export const TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  sequence: 0x30,
} as const;

const lengthAt = (
  bytes: Uint8Array,
  at: number,
): { readonly length: number; readonly next: number } | null => {
  const first = bytes[at];
  if (first === undefined) return null;
  if (first < 0x80) return { length: first, next: at + 1 };
  const count = first & 0x7f;
  if (count === 0 || count > 3 || at + count >= bytes.length) return null;
  let length = 0;
  for (let i = 1; i <= count; i++) length = length * 256 + (bytes[at + i] ?? 0);
  return { length, next: at + 1 + count };
};

const nodeAt = (bytes: Uint8Array, at: number): Node | null => {
  const tag = bytes[at];
  const size = lengthAt(bytes, at + 1);
  if (tag === undefined || size === null || size.next + size.length > bytes.length) return null;
  const end = size.next + size.length;
  return { tag, body: bytes.subarray(size.next, end), whole: bytes.subarray(at, end) };
};

/** The nodes that lie side by side in the bytes; null if the bytes are not exactly a run of nodes. */
export const readNodes = (bytes: Uint8Array): readonly Node[] | null => {
  const nodes: Node[] = [];
  let at = 0;
  while (at < bytes.length) {
    const node = nodeAt(bytes, at);
    if (!node) return null;
    nodes.push(node);
    at += node.whole.length;
  }
  return nodes;
};

/** The members of a SEQUENCE; null if it is none. */
export const readSequence = (node: Node | undefined): readonly Node[] | null =>
  node?.tag === TAG.sequence ? readNodes(node.body) : null;

/** The octets of a BIT STRING without unused bits; null if it is none. */
export const readBits = (node: Node | undefined): Uint8Array | null =>
  node?.tag === TAG.bitString && node.body[0] === 0 ? node.body.subarray(1) : null;

/** The magnitude of a non-negative INTEGER, without the sign octet; null if it is none. */
export const readUnsigned = (node: Node | undefined): Uint8Array | null => {
  if (node?.tag !== TAG.integer || node.body.length === 0) return null;
  const first = node.body.findIndex((byte) => byte !== 0);
  return first < 0 ? new Uint8Array(1) : node.body.subarray(first);
};
