// The smallest Remix application that does the same to the database, behind the smallest server: what ours is compared with.
import { createRequestHandler } from "@remix-run/express";
import express from "express";
import { installKinds } from "#app/cases/kinds.ts";
import { closeDatabase, configureDatabase } from "#db/client.server.ts";
import { minimalBuild } from "./minimal-build.tsx";
import { answerBenchmark, given } from "./serving.ts";

const { connection, reader, writers } = given();
installKinds();
configureDatabase(connection, { poolSize: 10, applicationName: "dataveien-bench-minimal" });
const app = express();
app.all("*", createRequestHandler({ build: minimalBuild({ reader, writers }), mode: "production" }));
const server = app.listen(Number(process.env.PORT), "127.0.0.1", () => process.send?.("ready"));
answerBenchmark(async () => {
  server.closeAllConnections();
  server.close();
  await closeDatabase();
});
