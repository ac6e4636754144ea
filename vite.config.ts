// The build of the web application: Remix on Vite, routes found by file name.
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

// Tests build beside the build that may be serving.
const buildDirectory = process.env.BUILD_DIR ?? "build";

/** Says how old the build is, for app/ops/build-if-stale.server.ts. */
function stamp(): Plugin {
  // What is changed while the pages are being built may not be in them.
  const begun = new Date(Date.now() - process.uptime() * 1000);
  let server = false;
  return {
    name: "dataveien-stamp",
    apply: "build",
    configResolved({ build }) {
      server = Boolean(build.ssr);
    },
    // The server's half is built last.
    writeBundle() {
      if (!server) return;
      mkdirSync(buildDirectory, { recursive: true });
      const path = join(buildDirectory, "built");
      writeFileSync(path, `${begun.toISOString()}\n`);
      utimesSync(path, begun, begun);
    },
  };
}

export default defineConfig({
  plugins: [
    stamp(),
    remix({
      buildDirectory,
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: true,
      },
    }),
  ],
  // No links to preload modules: they would need the nonce of the page, which a script hands on by itself.
  build: { target: "es2022", sourcemap: false, modulePreload: false },
  ssr: { external: ["postgres", "@node-rs/argon2", "graphile-worker"] },
});
