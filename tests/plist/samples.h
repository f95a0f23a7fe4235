// Values and documents that several tests of this folder use.
#pragma once

#include "plist/value.h"

#include <limits>

namespace espalier::plist {

inline QByteArray document(const QByteArray& content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">" +
           content + "</plist>\n";
}

// One of everything, in an order that is not alphabetical.
inline Dict everything()
{
    Dict inner;
    inner.set(QStringLiteral("zebra"), QStringLiteral("Zürich 😀 <&>\"' \t\n end"));
    inner.set(QStringLiteral("apple"), Value(Array{Value(1), Value(true), Value(Dict())}));
    Dict dict;
    dict.set(QStringLiteral("true"), true);
    dict.set(QStringLiteral("false"), false);
    dict.set(QStringLiteral("small"), 7);
    dict.set(QStringLiteral("negative"), -7);
    dict.set(QStringLiteral("least"), std::numeric_limits<qint64>::min());
    dict.set(QStringLiteral("most"), std::numeric_limits<qint64>::max());
    dict.set(QStringLiteral("unsigned"), std::numeric_limits<quint64>::max());
    dict.set(QStringLiteral("third"), 1.0 / 3);
    dict.set(QStringLiteral("large"), -1.5e300);
    dict.set(QStringLiteral("empty text"), QString());
    dict.set(QStringLiteral("spaces"), QStringLiteral("  "));
    dict.set(QStringLiteral("data"), QByteArray("\0\1\2\xFF", 4));
    dict.set(QStringLiteral("empty data"), QByteArray());
    dict.set(QStringLiteral("long data"), QByteArray(1000, 'x'));
    dict.set(QStringLiteral("date"), Date{1'700'000'000'000});
    dict.set(QStringLiteral("before 1970"), Date{-2000});
    dict.set(QStringLiteral("distant future"), Date{64'092'211'200'000}); // 4001-01-01
    dict.set(QStringLiteral("inner"), inner);
    dict.set(QStringLiteral("none"), Value(Array()));
    dict.set(QString(), QStringLiteral("an empty key"));
    return dict;
}

} // namespace espalier::plist
