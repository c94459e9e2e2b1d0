import type { GoogleProperties } from "../../../apps-script/surface.ts";
import type { Run } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { text } from "../run/signature.ts";
import { strict } from "../run/strict.ts";

/** 9 KB a value, 500 KB a store: https://developers.google.com/apps-script/guides/services/quotas */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** Document properties, kept in the book, with Google's limits of size. */
export function makePropertiesService(run: Run) {
  const { properties } = run.book;
  const store = strict<GoogleProperties>(run.realm, "Properties", {
    getProperty: method(
      run,
      "Properties.getProperty",
      [text],
      (key: string) => properties.get(key) ?? null,
      {},
    ),
    setProperty: method(
      run,
      "Properties.setProperty",
      [text, text],
      (key: string, value: string): unknown => {
        // https://tanaikech.github.io/2023/05/22/report-specification-of-properties-service-for-google-apps-script/
        if (key === "") throw exception(run, "The property name must not be null or empty.");
        if (Buffer.byteLength(value) > VALUE_BYTES) throw exception(run, "Argument too large: value");
        const others = [...properties].filter(([other]) => other !== key);
        if (size([...others, [key, value]]) > STORE_BYTES) {
          throw exception(
            run,
            "You have exceeded the property storage quota. Please remove some properties and try again.",
          );
        }
        run.remember(key, value);
        properties.set(key, value);
        return store;
      },
      {},
    ),
    deleteProperty: method(
      run,
      "Properties.deleteProperty",
      [text],
      (key: string): unknown => {
        properties.delete(key);
        return store;
      },
      {},
    ),
    getProperties: method(
      run,
      "Properties.getProperties",
      [],
      () => run.realm.json(JSON.stringify(Object.fromEntries(properties))) as Record<string, string>,
      {},
    ),
  });
  return strict(run.realm, "PropertiesService", {
    getDocumentProperties: method(run, "PropertiesService.getDocumentProperties", [], () => store, {
      free: true,
    }),
  });
}

function size(entries: readonly (readonly [string, string])[]): number {
  return entries.reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
}
