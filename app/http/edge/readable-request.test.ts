import { expect, test } from "vitest";
import { isReadable } from "./readable-request.ts";

test.each(["/", "/w/pom/pairs/%C3%A9", "/w/pom?q=%zz"])("%s is read", (url) => expect(isReadable(url)).toBe(true));
test.each(["/w/%zz", "/%ff", "/w/pom%00", "/w/pom?q=%00"])("%s is refused", (url) => expect(isReadable(url)).toBe(false));
