// The way from the top of a property list to one of its values: PayloadContent/3/EncryptionType. Plain data, any
// thread.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace espalier::profiles {

struct Step {
    Step(QString inDictionary, qsizetype whichOfEqualKeys = -1)
        : key(std::move(inDictionary)), index(whichOfEqualKeys), isKey(true)
    {
    }
    Step(int inArray) : index(inArray) {}
    Step(qsizetype inArray) : index(inArray) {}

    QString key;
    qsizetype index = -1; // in an array: from 0. For a key: which of several equal ones, -1 = the last, which counts
    bool isKey = false;
    bool operator==(const Step&) const = default;
};

class Path {
public:
    Path() = default; // the top value
    Path(std::initializer_list<Step> steps) : m_steps(steps) {}
    explicit Path(QList<Step> steps) : m_steps(std::move(steps)) {}

    // "PayloadContent/3/EncryptionType". In a key ~ is written ~0, / is ~1, # is ~2 (as in RFC 6901), an empty key ~3;
    // "Key#0" is the first of several equal keys. A number is an index: where a dictionary is met, find() takes it for
    // a key.
    [[nodiscard]] static Path parse(QStringView text);
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_steps.size(); }
    [[nodiscard]] const Step& operator[](qsizetype i) const { return m_steps[i]; }
    [[nodiscard]] const Step& last() const { return m_steps.last(); }
    [[nodiscard]] auto begin() const { return m_steps.cbegin(); }
    [[nodiscard]] auto end() const { return m_steps.cend(); }
    [[nodiscard]] Path parent() const; // of the top: the top
    [[nodiscard]] bool startsWith(const Path& other) const;
    [[nodiscard]] Path operator/(Step step) const;
    bool operator==(const Path&) const = default;

private:
    QList<Step> m_steps;
};

} // namespace espalier::profiles
