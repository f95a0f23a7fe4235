// People as they are typed, pasted or exported from a table: one per line, "name, e-mail, asset tag". The separator is
// comma, semicolon or tab, whichever the first line has most of; values may be quoted (RFC 4180); a first line with
// names of columns says their order. Plain functions; any thread.
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace espalier::enroll {

struct Person {
    QString name;
    QString email;    // may be empty
    QString assetTag; // may be empty

    bool operator==(const Person&) const = default;
};

enum class LineProblem { NoName, NameIsNumber, TooLong, BadEmail, Twice, TooManyValues, OpenQuote };
[[nodiscard]] const char* name(LineProblem problem); // "no_name", "name_is_number", …
[[nodiscard]] QString words(LineProblem problem);    // English, for shell and log

struct PersonLine {
    int line = 0; // from 1
    Person person;
};
struct BadLine {
    int line = 0;
    QString text; // as it came
    LineProblem problem = LineProblem::NoName;
};
struct PersonList {
    QList<PersonLine> people;
    QList<BadLine> bad; // nothing is dropped in silence: each line is in one of the two, or empty
};

inline constexpr qsizetype longestPersonList = 1024 * 1024; // characters
inline constexpr qsizetype mostPeople = 2000;

// TooLarge beyond those; InvalidInput when it has neither people nor bad lines, and when it is no text: a file of
// another kind would become garbled people. U+0080 to U+009F, which come when Windows-1252 was taken for Latin-1, are
// read as what Windows has there.
[[nodiscard]] Result<PersonList> readPeople(const QString& text);
[[nodiscard]] bool isEmailAddress(const QString& text);

} // namespace espalier::enroll
