// A WebM file of VP8 key frames: EBML elements, put together by hand.

const EBML = 0x1a45dfa3;
const SEGMENT = 0x18538067;
const SEEK_HEAD = 0x114d9b74;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const CLUSTER = 0x1f43b675;
const CUES = 0x1c53bb6b;

const idBytes = (id) => {
  const hex = id.toString(16);
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
};

/** An element's size on eight bytes, so that a length is known before its content is. */
const sizeBytes = (size) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE((1n << 56n) | BigInt(size));
  return bytes;
};

const element = (id, ...parts) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([idBytes(id), sizeBytes(body.length), body]);
};

const uint = (id, value, bytes = 4) => {
  const body = Buffer.alloc(bytes);
  body.writeUIntBE(value, 0, bytes);
  return element(id, body);
};

const float = (id, value) => {
  const body = Buffer.alloc(8);
  body.writeDoubleBE(value);
  return element(id, body);
};

const text = (id, value) => element(id, Buffer.from(value, 'utf8'));

const head = () =>
  element(
    EBML,
    uint(0x4286, 1, 1),
    uint(0x42f7, 1, 1),
    uint(0x42f2, 4, 1),
    uint(0x42f3, 8, 1),
    text(0x4282, 'webm'),
    uint(0x4287, 2, 1),
    uint(0x4285, 2, 1),
  );

/** Timestamps are in milliseconds: a scale of 1,000,000 ns. */
const info = (milliseconds) =>
  element(INFO, uint(0x2ad7b1, 1000000), float(0x4489, milliseconds), text(0x4d80, 'La Criée'), text(0x5741, 'La Criée'));

/** WebP's colors: the matrix of BT.601, in the narrow range. */
const COLOR = element(0x55b0, uint(0x55b1, 6, 1), uint(0x55b9, 1, 1));

const tracks = (width, height, rate) =>
  element(
    TRACKS,
    element(
      0xae,
      uint(0xd7, 1, 1),
      uint(0x73c5, 1, 1),
      uint(0x83, 1, 1),
      uint(0x9c, 0, 1),
      text(0x86, 'V_VP8'),
      uint(0x23e383, Math.round(1e9 / rate)),
      element(0xe0, uint(0xb0, width, 2), uint(0xba, height, 2), COLOR),
    ),
  );

/** Track 1, time from the start of its cluster, flags: a key frame without lacing. */
const block = (frame, offset) => {
  const start = Buffer.from([0x81, 0, 0, 0x80]);
  start.writeInt16BE(offset, 1);
  return element(0xa3, start, frame);
};

const seek = (id, position) => element(0x4dbb, element(0x53ab, idBytes(id)), uint(0x53ac, position));

/**
 * The whole file. Each second is a cluster, and each cluster has a cue, so that a player can jump to it.
 * @param {{frames: Buffer[], width: number, height: number, rate: number}} film `rate` is frames a second.
 */
export function webm({ frames, width, height, rate }) {
  const at = (i) => Math.round((i * 1000) / rate);
  const clusters = [];
  for (let first = 0; first < frames.length; first += rate) {
    const blocks = frames.slice(first, first + rate).map((frame, i) => block(frame, at(first + i) - at(first)));
    clusters.push({ time: at(first), bytes: element(CLUSTER, uint(0xe7, at(first)), ...blocks) });
  }
  const [about, track] = [info(at(frames.length)), tracks(width, height, rate)];
  const place = (cuesLength) => {
    // Positions count from the first byte of the segment's content, which opens with the seek head.
    const seekLength = element(SEEK_HEAD, seek(INFO, 0), seek(TRACKS, 0), seek(CUES, 0)).length;
    const infoAt = seekLength;
    const tracksAt = infoAt + about.length;
    const cuesAt = tracksAt + track.length;
    let position = cuesAt + cuesLength;
    const points = clusters.map(({ time, bytes }) => {
      const point = element(0xbb, uint(0xb3, time), element(0xb7, uint(0xf7, 1, 1), uint(0xf1, position)));
      position += bytes.length;
      return point;
    });
    return {
      seekHead: element(SEEK_HEAD, seek(INFO, infoAt), seek(TRACKS, tracksAt), seek(CUES, cuesAt)),
      cues: element(CUES, ...points),
    };
  };
  // Numbers have a fixed width, so the cues are as long with the right positions as without.
  const { seekHead, cues } = place(place(0).cues.length);
  return Buffer.concat([head(), element(SEGMENT, seekHead, about, track, cues, ...clusters.map(({ bytes }) => bytes))]);
}
