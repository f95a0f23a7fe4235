// What is read can be written in both forms, and both are read again.
#include "plist/reader.h"
#include "plist/writer.h"

#include <cstdlib>

using namespace espalier::plist;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    Limits limits;
    limits.maxNodes = 5'000;
    limits.maxBytes = 256 * 1024;
    const auto read = readBinary(bytes, limits);
    if (!read) {
        return 0;
    }
    Limits wide;
    wide.maxBytes = 64 * 1024 * 1024;
    wide.duplicateKeys = DuplicateKeys::Keep;
    if (!readXml(toXml(*read), wide) || !readBinary(toBinary(*read), wide)) {
        std::abort();
    }
    return 0;
}
