@_exported public import SanaqCore
@_exported public import SanaqDocuments
@_exported public import SanaqReading
