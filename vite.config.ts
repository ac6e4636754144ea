// The build of the web application: Remix on Vite, routes found by file name.
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [
    remix({
      // Tests build beside the build that may be serving.
      buildDirectory: process.env.BUILD_DIR ?? "build",
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
