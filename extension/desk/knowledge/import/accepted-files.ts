/** The kinds of file that are offered first; what a file really is, its bytes say. */
export const acceptedFiles = '.xlsx,.xls,.csv,.tsv,.docx,.doc,.pdf,.md,.markdown,.txt,.json'
