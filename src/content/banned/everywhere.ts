/** Signs, numbers and names that are wrong in every language: a kind and a whole regular expression in each line. */
export const everywhere = String.raw`
exclamation [!¡！]
dose \p{Nd}\s*(?:mg|mcg|µg|ml|مغ|ملغ|مل|мг|мкг|мл|毫克|微克|毫升)(?!\p{L})
price (?:[$€£¥]\s*\p{Nd})|(?:\p{Nd}\s*(?:[$€£¥]|USD|EUR))
percent [%٪％]
brand (?<!\p{L})(?:spravato|ketalar|ketanest|سبرافاتو|справат\p{L}*)(?!\p{L})
stars [★⭐✩]
`;
