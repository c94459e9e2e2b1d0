const OFFICE = "http://schemas.openxmlformats.org";

/** Namespaces of the parts that hold text. */
export const WORD_NAMES = {
  "xmlns:w": `${OFFICE}/wordprocessingml/2006/main`,
  "xmlns:r": `${OFFICE}/officeDocument/2006/relationships`,
};

export const CONTENT_TYPES = `${OFFICE}/package/2006/content-types`;
export const PACKAGE_RELATIONS = `${OFFICE}/package/2006/relationships`;
export const CORE_PROPERTIES_RELATION = `${PACKAGE_RELATIONS}/metadata/core-properties`;
export const CORE_PROPERTIES = `${OFFICE}/package/2006/metadata/core-properties`;
export const EXTENDED_PROPERTIES = `${OFFICE}/officeDocument/2006/extended-properties`;

/** @param {string} kind such as "styles" @returns {string} */
export const officeRelation = (kind) => `${OFFICE}/officeDocument/2006/relationships/${kind}`;

/** @param {string} kind such as "styles" @returns {string} */
export const wordType = (kind) =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
