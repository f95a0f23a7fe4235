// What a query can ask about: the columns of the device browser, and the SQL that each stands for over "device d".
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace espalier::inventory::query {

enum class Type {
    Text,
    Version,
    Choice, // of the column's own words
    Bool,   // may be unknown
    Number,
    Size,  // bytes
    Past,  // a time: an age with a duration
    Future // a time: what is left with a duration
};

// Where the values are.
enum class Source {
    Scalar, // one expression over d
    App,    // name: an app
    Group,
    Profile,
    Custom,
    Certificate,   // name: its common name; its end
    AnyCertificate // the end of each
};

struct Column {
    const char* name;
    Type type;
    Source source = Source::Scalar;
    const char* sql = ""; // of Scalar: NULL or '' when nothing is known
    const char* choices = "";
    bool completes = false; // the values in the store are few enough to be offered
};

[[nodiscard]] const QList<Column>& columns();
[[nodiscard]] const Column* columnNamed(QStringView name); // case and _ for - don't matter; null: none
[[nodiscard]] inline bool takesName(const Column& column)
{
    return column.source != Source::Scalar && column.source != Source::AnyCertificate;
}
[[nodiscard]] inline bool isText(Type type) // in the answer; empty when nothing is known
{
    return type == Type::Text || type == Type::Version || type == Type::Choice;
}
[[nodiscard]] QString typeName(Type type); // "version"
[[nodiscard]] QStringList choicesOf(const Column& column);

// Of Scalar: its expression, with the time that ages are counted from.
[[nodiscard]] QString sqlOf(const Column& column, qint64 nowMs);
// When the certificate that the device shows ends.
[[nodiscard]] QString identityEnd();

// Text without case: what is compared is folded on both sides.
[[nodiscard]] QString folded(QStringView text);

} // namespace espalier::inventory::query
