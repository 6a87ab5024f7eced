import { expect, test } from "vitest";
import { fileNameOf } from "./attachment.ts";

test.each([
  ["photo.HEIC", "image/jpeg", "photo.jpg"],
  ["C:\\Users\\moi\\tableau n° 2.png", "image/png", "tableau n° 2.png"],
  ["../../etc/passwd", "application/pdf", "passwd.pdf"],
  ["facture\u202Efdp.exe", "application/pdf", "facturefdp.pdf"],
  ["convention.v2.signée.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "convention.v2.signée.docx"],
  ["", "image/webp", "fichier.webp"],
] as const)("%j found to be %s is called %j", (given, type, name) => expect(fileNameOf(given, type)).toBe(name));
