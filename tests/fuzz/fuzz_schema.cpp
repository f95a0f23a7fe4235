// What of a schema file is read is written, and read again as the same.
#include "catalogue/catalogue_files.h"
#include "catalogue/schema_folder.h"

#include <cstdlib>

using namespace espalier::catalogue;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    SchemaOptions options;
    options.descriptions = Descriptions::Keep;
    options.limits.maxNodes = 20'000;
    options.limits.maxText = 256 * 1024;
    SchemaReport report;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto entry = readSchemaFile(bytes, QStringLiteral("mdm/profiles/a(b).yaml"), options, report);
    if (!entry) {
        return 0;
    }
    const QByteArray once = toBytes({*entry});
    const auto again = fromBytes(once);
    if (!again || toBytes(*again) != once) {
        std::abort();
    }
    return 0;
}
