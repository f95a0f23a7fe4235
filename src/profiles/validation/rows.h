// Rules between keys as data: resources/catalogue/rules/rules.json, whose README says what they mean. Any thread.
#pragma once

#include "base/result.h"
#include "catalogue/support.h"
#include "profiles/validation/problem.h"

#include <QHash>
#include <QJsonValue>
#include <QRegularExpression>

#include <memory>

namespace espalier::profiles {

// "Services/*/0": keys, * for all of them, numbers for elements of lists.
struct RowPath {
    QStringList steps;
    bool fromPayload = false; // began with "/": even with `each` from the payload
};

struct Condition {
    enum class Test {
        Present,
        Equals,
        In,
        Contains,
        NotContains,
        AtLeast,
        AtMost,
        Matches,
        PointsTo,
        DisjointFrom,
        AnyOf,
        OtherPayload
    };
    Test test = Test::Present;
    RowPath path;
    QJsonValue value;           // Present, Equals, Contains, NotContains, AtLeast, AtMost, OtherPayload: present
    QJsonArray values;          // In, PointsTo
    QRegularExpression pattern; // Matches
    RowPath other;              // DisjointFrom
    QString payloadType;        // OtherPayload
    bool holdsIfAbsent = false;
    QList<QList<Condition>> alternatives; // AnyOf
};

struct RowFix {
    bool sets = false; // else removes
    RowPath path;
    QJsonValue value;
};

struct RuleRow {
    QString id;
    Severity severity = Severity::Error;
    QString text;
    bool ofProfile = false;
    QString payloadType;
    QStringList alsoFor; // with *
    QList<catalogue::Platform> platforms;
    QList<RowPath> each;
    QList<Condition> when, expect;
    std::optional<RowFix> fix;
    bool crossing = false;        // looks at other payloads too
    bool judgesReference = false; // expects something of what a reference points to
};

class RuleRows {
public:
    // InvalidInput with the row's id for whatever isn't understood.
    [[nodiscard]] static Result<RuleRows> read(const QByteArray& json);
    // Those inside the program, read once.
    [[nodiscard]] static const Result<std::shared_ptr<const RuleRows>>& shipped();

    [[nodiscard]] const QList<RuleRow>& all() const { return m_rows; }
    [[nodiscard]] QList<const RuleRow*> of(const QString& payloadType) const;
    [[nodiscard]] QList<const RuleRow*> ofProfile() const { return m_ofProfile; }

private:
    void index();

    QList<RuleRow> m_rows;
    QHash<QString, QList<const RuleRow*>> m_byType;
    struct Family {
        QRegularExpression types;
        QList<const RuleRow*> rows;
    };
    QHash<QString, Family> m_families; // by pattern
    QList<const RuleRow*> m_ofProfile;
};

} // namespace espalier::profiles
