import { connect, createServer, type Socket } from "node:net";

/** A line between a browser and the product that can be cut. */
export interface CuttingProxy {
  readonly origin: string;
  /** Cuts everything once so many bytes more went up, each number once; what connects later gets through. */
  cutAfter(...bytes: readonly number[]): void;
  /** Goes down once so many bytes more went up, until it is set up again. */
  downAfter(bytes: number): void;
  /** How often it was cut. */
  readonly cuts: number;
  /** While it is down nothing gets through. */
  setDown(down: boolean): void;
  /** Bytes that went up in all. */
  readonly up: number;
  close(): Promise<void>;
}

/** Opens a line to a port of this machine. */
export async function openCuttingProxy(port: number): Promise<CuttingProxy> {
  const open = new Set<Socket>();
  const cutAt: number[] = [];
  let [up, cuts, down, downAt] = [0, 0, false, Infinity];
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  const server = createServer((near) => {
    if (down) return void near.destroy();
    const far = connect(port, "127.0.0.1");
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on("error", () => {});
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
    far.pipe(near);
    near.on("data", (bytes) => {
      up += bytes.length;
      if (up >= downAt) {
        [down, downAt] = [true, Infinity];
        cut();
      } else if (cutAt[0] !== undefined && up >= cutAt[0]) {
        cutAt.shift();
        cuts++;
        cut();
      } else far.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address() as { port: number };
  return {
    origin: `http://localhost:${address.port}`,
    cutAfter: (...bytes) => {
      let at = up;
      for (const each of bytes) cutAt.push((at += each));
    },
    downAfter: (bytes) => {
      downAt = up + bytes;
    },
    get cuts() {
      return cuts;
    },
    setDown: (isDown) => {
      down = isDown;
      if (down) cut();
    },
    get up() {
      return up;
    },
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
