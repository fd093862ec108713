import { explain } from "#lib/trouble.ts";
import type { Command, Io } from "./cli/command.ts";

/** Each command with its usage; its module is loaded only when it is called. */
const commands: Readonly<Record<string, { readonly usage: string; load(): Promise<Command> }>> = {
  due: {
    usage: "due FROM --working-days N | --service-minutes N",
    load: async () => (await import("./cli/due.ts")).due,
  },
  calendar: {
    usage: "calendar show YEAR",
    load: async () => (await import("./cli/calendar.ts")).calendar,
  },
  sop: {
    usage: "sop check FILE | sop load FILE --office CODE",
    load: async () => (await import("./cli/sop.ts")).sop,
  },
  staff: {
    usage:
      "staff add --name NAME --email EMAIL --role ROLE [--post POST] [--office CODE] | staff reset --email EMAIL | staff acting --email EMAIL --for EMAIL --from DAY --to DAY",
    load: async () => (await import("./cli/staff.ts")).staff,
  },
  certificate: {
    usage: "certificate HOSTNAME...",
    load: async () => (await import("./cli/certificate.ts")).certificate,
  },
  token: {
    usage: "token create --role ROLE [--email EMAIL] [--office CODE]",
    load: async () => (await import("./cli/token.ts")).token,
  },
  mail: {
    usage: "mail import PATH...",
    load: async () => (await import("./cli/mail.ts")).mail,
  },
  demo: {
    usage: "demo [--complaints N] [--seed N] | demo --scale N",
    load: async () => (await import("./cli/demo.ts")).demo,
  },
  verify: {
    usage: "verify [--head HEAD]...",
    load: async () => (await import("./cli/verify.ts")).verify,
  },
  keys: {
    usage: "keys make | keys backup FILE | keys restore FILE | keys rotate | keys re-wrap",
    load: async () => (await import("./cli/keys.ts")).keys,
  },
};

const io: Io = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

process.exitCode = await run(process.argv.slice(2));

async function run([name, ...args]: string[]): Promise<number> {
  if (!name || name === "help" || name === "--help") {
    (name ? io.out : io.err)(help());
    return name ? 0 : 1;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    io.err(`There is no command "${name}". npm run tanggap -- help lists them.`);
    return 1;
  }
  try {
    return await (
      await command.load()
    )(args, io);
  } catch (error) {
    io.err(explain(error));
    return 1;
  }
}

function help(): string {
  const lines = Object.values(commands).map(({ usage }) => `  ${usage}`);
  return ["npm run -s tanggap -- COMMAND", "", ...lines].join("\n");
}
