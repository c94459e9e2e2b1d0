import type { Realm } from "./realm.ts";

/** Names the engine itself asks an object for; answering undefined is what any plain object does. */
const ENGINE_NAMES = new Set(["then", "toJSON", "constructor", "prototype"]);

/**
 * Wraps a service object so that any member outside the surface throws, naming it. A permissive fake would hide a call
 * that Google has and we have not, or the other way round.
 */
export function strict<T extends object>(realm: Realm, className: string, members: T): T {
  const refuse = (name: string): never => {
    throw realm.error(`chưa có trong máy chủ cục bộ: ${className}.${name}`, "ReferenceError");
  };
  return new Proxy(members, {
    get(target, name) {
      if (Object.hasOwn(target, name)) return Reflect.get(target, name);
      if (name === "toString") return () => className;
      return typeof name === "symbol" || ENGINE_NAMES.has(name) ? undefined : refuse(name);
    },
    set: (_target, name) => refuse(String(name)),
    defineProperty: (_target, name) => refuse(String(name)),
    deleteProperty: (_target, name) => refuse(String(name)),
  });
}
