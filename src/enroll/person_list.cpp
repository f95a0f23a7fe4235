#include "enroll/person_list.h"

#include "base/windows_1252.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace espalier::enroll {

namespace {

constexpr qsizetype longestPersonName = 100; // that of a link
constexpr qsizetype longestEmail = 254;
constexpr qsizetype longestTag = 100;

struct Record {
    int line = 0;
    QString text;
    QStringList values;
    bool isOpen = false; // a quote without its end
};

// Splits into records. A quote that never ends would swallow all that follows: then its line alone is taken as open.
class Records {
public:
    Records(const QString& text, QChar separator) : m_text(text), m_separator(separator) {}

    std::optional<Record> next()
    {
        if (m_at >= m_text.size()) {
            return std::nullopt;
        }
        Record record;
        record.line = m_line;
        const qsizetype from = m_at;
        while (true) {
            const auto value = readValue();
            if (!value) {
                const qsizetype end = lineEnd(from);
                record.isOpen = true;
                record.values.clear();
                record.text = m_text.mid(from, end - from);
                m_at = end + 1;
                m_line = record.line + 1;
                return record;
            }
            record.values.append(value->trimmed());
            if (m_at < m_text.size() && m_text.at(m_at) == m_separator) {
                ++m_at;
                continue;
            }
            break;
        }
        record.text = m_text.mid(from, m_at - from);
        m_line = record.line + 1 + static_cast<int>(record.text.count(u'\n'));
        ++m_at; // the line's end
        return record;
    }

private:
    [[nodiscard]] qsizetype lineEnd(qsizetype from) const
    {
        const qsizetype end = m_text.indexOf(u'\n', from);
        return end < 0 ? m_text.size() : end;
    }

    std::optional<QString> readValue()
    {
        qsizetype start = m_at;
        while (start < m_text.size() && m_text.at(start) == u' ') {
            ++start;
        }
        if (start >= m_text.size() || m_text.at(start) != u'"') {
            const qsizetype from = m_at;
            while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n') {
                ++m_at;
            }
            return m_text.mid(from, m_at - from);
        }
        QString value;
        for (m_at = start + 1; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) != u'"') {
                value += m_text.at(m_at);
                continue;
            }
            if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                value += u'"';
                ++m_at;
                continue;
            }
            ++m_at;
            while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n') {
                value += m_text.at(m_at++);
            }
            return value;
        }
        return std::nullopt;
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

QChar separatorOf(const QString& text)
{
    const auto lines = QStringView(text).split(u'\n');
    const auto first =
        std::find_if(lines.begin(), lines.end(), [](QStringView one) { return !one.trimmed().isEmpty(); });
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        const qsizetype count = first == lines.end() ? 0 : first->count(candidate);
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

enum PersonColumn { Name, FirstName, LastName, Email, AssetTag, ColumnCount };

std::optional<PersonColumn> columnNamed(const QString& title)
{
    struct Word {
        const char16_t* word;
        PersonColumn column;
    };
    static constexpr std::array words{
        Word{u"name", Name},
        Word{u"person", Name},
        Word{u"fullname", Name},
        Word{u"firstname", FirstName},
        Word{u"givenname", FirstName},
        Word{u"vorname", FirstName},
        Word{u"lastname", LastName},
        Word{u"surname", LastName},
        Word{u"familyname", LastName},
        Word{u"nachname", LastName},
        Word{u"email", Email},
        Word{u"mail", Email},
        Word{u"emailaddress", Email},
        Word{u"emailadresse", Email},
        Word{u"assettag", AssetTag},
        Word{u"asset", AssetTag},
        Word{u"tag", AssetTag},
        Word{u"inventarnummer", AssetTag},
        Word{u"inventorynumber", AssetTag},
    };
    QString plain = title.toLower();
    plain.removeIf([](QChar letter) { return letter == u'-' || letter == u'_' || letter == u' '; });
    for (const Word& one : words) {
        if (plain == QStringView(one.word)) {
            return one.column;
        }
    }
    return std::nullopt;
}

using Columns = std::array<int, ColumnCount>; // where each stands; -1: nowhere

// A first line is a header when one of its values names the column with the name, or two name any.
std::optional<Columns> headerOf(const QStringList& values)
{
    Columns columns;
    columns.fill(-1);
    int known = 0;
    for (int i = 0; i < values.size(); ++i) {
        if (const auto column = columnNamed(values.at(i)); column && columns[*column] < 0) {
            columns[*column] = i;
            ++known;
        }
    }
    const bool hasName = columns[Name] >= 0 || columns[FirstName] >= 0 || columns[LastName] >= 0;
    return hasName && (known > 1 || values.size() == 1) ? std::optional(columns) : std::nullopt;
}

Person personFrom(const QStringList& values, const Columns& columns)
{
    const auto at = [&](PersonColumn column) {
        return columns[column] < 0 ? QString() : values.value(columns[column]);
    };
    const QString whole = at(Name).isEmpty() ? at(FirstName) + u' ' + at(LastName) : at(Name);
    return {whole.simplified(), at(Email), at(AssetTag).simplified()};
}

std::optional<LineProblem> problemOf(const Person& person)
{
    bool isNumber = false;
    (void)person.name.toLongLong(&isNumber);
    if (person.name.isEmpty()) {
        return LineProblem::NoName;
    }
    if (isNumber) {
        return LineProblem::NameIsNumber;
    }
    if (person.name.size() > longestPersonName || person.assetTag.size() > longestTag) {
        return LineProblem::TooLong;
    }
    return person.email.isEmpty() || isEmailAddress(person.email) ? std::nullopt : std::optional(LineProblem::BadEmail);
}

// Lines end with \n, and every character is one that people write.
Result<QString> plainText(const QString& text)
{
    QString plain = text.startsWith(QChar(QChar::ByteOrderMark)) ? text.mid(1) : text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    int line = 1;
    for (QChar& one : plain) {
        if (one.unicode() >= 0x80 && one.unicode() < 0xA0) {
            one = QChar(windows1252[one.unicode() - 0x80U]);
        }
        line += one == u'\n' ? 1 : 0;
        if (one.category() == QChar::Other_Control && one != u'\n' && one != u'\t') {
            return fail(
                ErrorCode::InvalidInput,
                QStringLiteral("this is no text: line %1 has control characters. A list of people is a text with "
                               "comma, semicolon or tab between the values; a spreadsheet saves one as CSV")
                    .arg(line));
        }
    }
    return plain;
}

} // namespace

const char* name(LineProblem problem)
{
    switch (problem) {
    case LineProblem::NoName:
        return "no_name";
    case LineProblem::NameIsNumber:
        return "name_is_number";
    case LineProblem::TooLong:
        return "too_long";
    case LineProblem::BadEmail:
        return "bad_email";
    case LineProblem::Twice:
        return "twice";
    case LineProblem::TooManyValues:
        return "too_many_values";
    case LineProblem::OpenQuote:
        return "open_quote";
    }
    return "";
}

QString words(LineProblem problem)
{
    switch (problem) {
    case LineProblem::NoName:
        return QStringLiteral("there is no name");
    case LineProblem::NameIsNumber:
        return QStringLiteral("the name is a number");
    case LineProblem::TooLong:
        return QStringLiteral("name or asset tag is longer than 100 characters");
    case LineProblem::BadEmail:
        return QStringLiteral("that is no e-mail address");
    case LineProblem::Twice:
        return QStringLiteral("the same person stands further up");
    case LineProblem::TooManyValues:
        return QStringLiteral("more than name, e-mail and asset tag");
    case LineProblem::OpenQuote:
        return QStringLiteral("a quotation mark has no end");
    }
    return {};
}

bool isEmailAddress(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[^@\\s<>,;:\"()\\[\\]\\\\]+@[^@\\s<>,;:\"()\\[\\]\\\\]+$"));
    return text.size() <= longestEmail && form.match(text).hasMatch();
}

Result<PersonList> readPeople(const QString& text)
{
    if (text.size() > longestPersonList) {
        return fail(ErrorCode::TooLarge, QStringLiteral("a list of people has at most 1 MiB"));
    }
    const QString plain = TRY(plainText(text));
    PersonList list;
    QSet<QString> seen;
    Columns columns{0, -1, -1, 1, 2};
    bool isFirst = true;
    bool hasHeader = false;
    Records records(plain, separatorOf(plain));
    while (const auto record = records.next()) {
        const auto bad = [&](LineProblem problem) { list.bad.append(BadLine{record->line, record->text, problem}); };
        if (record->isOpen) {
            bad(LineProblem::OpenQuote);
            continue;
        }
        const bool isEmpty = std::all_of(record->values.begin(), record->values.end(),
                                         [](const QString& value) { return value.isEmpty(); });
        if (isEmpty) {
            continue;
        }
        if (std::exchange(isFirst, false)) {
            if (const auto header = headerOf(record->values)) {
                columns = *header;
                hasHeader = true;
                continue;
            }
        }
        const auto extra = [&] {
            return std::any_of(record->values.begin() + std::min<qsizetype>(3, record->values.size()),
                               record->values.end(), [](const QString& value) { return !value.isEmpty(); });
        };
        const Person person = personFrom(record->values, columns);
        const QString key = person.email.isEmpty() ? person.name + u'\n' + person.assetTag : person.email.toLower();
        if (!hasHeader && extra()) {
            bad(LineProblem::TooManyValues);
        } else if (const auto problem = problemOf(person)) {
            bad(*problem);
        } else if (seen.contains(key)) {
            bad(LineProblem::Twice);
        } else {
            seen.insert(key);
            list.people.append(PersonLine{record->line, person});
        }
        if (list.people.size() + list.bad.size() > mostPeople) {
            return fail(ErrorCode::TooLarge, QStringLiteral("a list of people has at most 2000 lines"));
        }
    }
    if (list.people.isEmpty() && list.bad.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is nobody in the list"));
    }
    return list;
}

} // namespace espalier::enroll
