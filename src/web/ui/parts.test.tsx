import { describe, expect, test } from "vitest";
import { Radios } from "./choices.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Field, TextArea } from "./field.tsx";
import { Page } from "./page.tsx";
import { StepLine } from "./step-line.tsx";

const language = "id" as const;

describe("a field", () => {
  test("is named, described and marked for those who cannot see it", () => {
    const html = String(
      <Field name="email" label="Email" hint="Untuk jawaban" error="Tulis email" value='a"b' language={language} />,
    );
    expect(html).toContain('<label for="email">Email</label>');
    expect(html).toContain('aria-describedby="email-hint email-error" aria-invalid="true"');
    expect(html).toContain('<p class="error" id="email-error"><span class="sr">Galat: </span>Tulis email</p>');
    expect(html).toContain('value="a&quot;b"');
  });

  test("without hint and error describes nothing", () => {
    expect(String(<Field name="name" label="Nama" language={language} />)).not.toMatch(/aria-(describedby|invalid)/);
  });

  test("of several lines keeps a line break that the writer began with", () => {
    const html = String(<TextArea name="a" label="A" value={"\nbaris"} language={language} />);
    expect(html).toContain(">\n\nbaris</textarea>");
  });
});

test("radios are one group, and the error summary finds the first of them", () => {
  const options = [
    { value: "1", label: "Tidak baik" },
    { value: "2", label: "Kurang baik", hint: "Nanti" },
  ];
  const html = String(
    <Radios name="nilai" label="Penilaian" error="Pilih satu" value="2" options={options} language={language} />,
  );
  expect(html).toContain('<fieldset aria-describedby="nilai-error"><legend>Penilaian</legend>');
  expect(html).toContain('<input type="radio" id="nilai" name="nilai" value="1"/>');
  expect(html).toContain('id="nilai-2" name="nilai" value="2" checked="" aria-describedby="nilai-2-about"');
  expect(String(<ErrorSummary errors={{ nilai: "Pilih satu" }} language={language} />)).toContain(
    '<a href="#nilai">Pilih satu</a>',
  );
});

test("no errors, no summary", () => {
  expect(String(<ErrorSummary errors={{}} language={language} />)).toBe("");
});

test("the line of steps says where it is in words, not by colour alone", () => {
  const steps = [
    { text: "Menerima", place: "done" as const },
    { text: "Menelaah", who: "Petugas", place: "here" as const },
    { text: "Menilai", place: "ahead" as const },
  ];
  const html = String(<StepLine steps={steps} language={language} />);
  expect(html).toContain('aria-current="step"');
  for (const words of ["(sudah dilalui)", "Sekarang di sini", "(belum sampai)"]) expect(html).toContain(words);
});

describe("the page", () => {
  const shell = { language, office: { name: "BPS" }, path: "/a?b" };

  test("begins with a way to skip, and names itself", () => {
    const html = String(<Page {...shell} title="Judul" wrong />);
    expect(html).toContain("<title>Galat: Judul – BPS</title>");
    expect(html).toContain('<body><a class="skip" href="#isi">');
    expect(html).toContain('href="/bahasa/en?ke=%2Fa%3Fb"');
  });

  test("switches the language through the form whose words must be kept, and Enter still goes on", () => {
    const html = String(<Page {...shell} title="Judul" keepForm="pertanyaan" />);
    const [first, second] = [...html.matchAll(/<button[^>]+form="pertanyaan"[^>]*>/g)].map(([tag]) => tag);
    expect(first).not.toContain("name=");
    expect(second).toContain('name="bahasa" value="en"');
  });
});
