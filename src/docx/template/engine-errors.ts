/**
 * Stands in for docxtemplater's own errors in the bundle (10 KB of English): the same names, each with the facts that
 * `problemsOf` reads. What the inspection tells of already carries no more than its place.
 */
export class XTError extends Error {
  properties: object = {};
}

export {
  XTError as RenderingError,
  XTError as XTAPIVersionError,
  XTError as XTInternalError,
  XTError as XTRenderingError,
  XTError as XTScopeParserError,
  XTError as XTTemplateError,
};

interface Part {
  readonly value: string;
  readonly offset: number;
  readonly location?: string;
}

interface Placed {
  readonly tag?: string;
  readonly xtag?: string;
  readonly offset?: number;
  readonly error?: unknown;
  readonly rootError?: unknown;
}

function made(id: string, properties: object): XTError {
  const error = new XTError(id);
  error.properties = { id, ...properties };
  return error;
}

const placed =
  (id: string) =>
  ({ tag, xtag = tag, offset, error, rootError = error }: Placed): XTError =>
    made(id, { xtag, offset, rootError });

const thrown = (id: string) => (): never => {
  throw made(id, {});
};

export const getUnclosedTagException = placed("unclosed_tag");
export const getUnopenedTagException = placed("unopened_tag");
export const getDuplicateOpenTagException = placed("duplicate_open_tag");
export const getDuplicateCloseTagException = placed("duplicate_close_tag");
export const getCorruptCharactersException = placed("invalid_xml_characters");
export const getInvalidRawXMLValueException = placed("invalid_raw_xml_value");
export const getLoopPositionProducesInvalidXMLError = placed("loop_position_invalid");
export const getScopeCompilationError = placed("scopeparser_compilation_failed");
export const getScopeParserExecutionError = placed("scopeparser_execution_failed");

export const getUnmatchedLoopException = ({ location, value, offset }: Part): XTError =>
  made(location === "start" ? "unclosed_loop" : "unopened_loop", { xtag: value, offset });

export const getClosingTagNotMatchOpeningTag = ({
  tags,
}: {
  readonly tags: readonly [Part, Part];
}): XTError =>
  made("closing_tag_does_not_match_opening_tag", {
    openingtag: tags[0].value,
    offset: tags.map(({ offset }) => offset),
  });

type Pair = readonly [{ readonly part: Part }, { readonly part: Part }];

export const getUnbalancedLoopException = (pair: Pair, lastPair: Pair): XTError =>
  made("unbalanced_loop_tags", { offset: [lastPair[0].part.offset, pair[1].part.offset] });

export function throwExpandNotFound({ id, part }: { readonly id?: string; readonly part: Part }): never {
  throw made(id ?? "raw_tag_outerxml_invalid", { xtag: part.value, offset: part.offset });
}

export function throwMultiError(errors: readonly Error[]): never {
  throw made("multi_error", { errors });
}

export function throwXmlInvalid(_content: string, offset: number): never {
  throw made("file_has_invalid_xml", { offset });
}

export const throwApiVersionError = thrown("api_version_error");
export const throwFileTypeNotHandled = thrown("filetype_not_handled");
export const throwFileTypeNotIdentified = thrown("filetype_not_identified");
export const throwMalformedXml = thrown("malformed_xml");
export const throwRawTagShouldBeOnlyTextInParagraph = thrown("raw_xml_tag_should_be_only_text_in_paragraph");
export const throwUnimplementedTagType = thrown("unimplemented_tag_type");
export const throwXmlTagNotFound = thrown("no_xml_tag_found");
export const throwResolveBeforeCompile = thrown("resolve_before_compile");
export const throwRenderInvalidTemplate = thrown("render_on_invalid_template");
export const throwRenderTwice = thrown("render_twice");
