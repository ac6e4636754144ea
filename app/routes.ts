// Routes are found by file name in app/routes.
import { flatRoutes } from "@remix-run/fs-routes";

export default flatRoutes();
