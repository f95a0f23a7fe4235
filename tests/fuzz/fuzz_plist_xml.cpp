// What is read can be written, and is read again as the same.
#include "plist/reader.h"
#include "plist/writer.h"

#include <cstdlib>

using namespace espalier::plist;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    Limits limits;
    limits.maxNodes = 20'000;
    const auto read = readXml(bytes, limits);
    if (!read) {
        return 0;
    }
    const QByteArray once = toXml(*read);
    limits.maxBytes = 64 * 1024 * 1024;
    const auto again = readXml(once, limits);
    if (!again || toXml(*again) != once) {
        std::abort();
    }
    return 0;
}
