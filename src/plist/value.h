// One bounded value for everything a property list can hold. Dictionaries keep their order.
// Values are plain data: copy and share freely between threads.
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace espalier::plist {

class Value;

// A point in time, milliseconds since 1970 UTC.
struct Date {
    qint64 ms = 0;
    bool operator==(const Date&) const = default;
};

using Array = std::vector<Value>;

// Keys in the order they were read or set. The last one wins on lookup of a duplicate key; the reader
// refuses duplicates unless told otherwise.
class Dict {
public:
    using Entry = std::pair<QString, Value>;

    [[nodiscard]] const Value* find(QStringView key) const;
    [[nodiscard]] Value* find(QStringView key);
    [[nodiscard]] bool contains(QStringView key) const { return find(key) != nullptr; }
    Dict& set(const QString& key, Value value);   // replaces in place, else appends
    void append(const QString& key, Value value); // without looking for the key: constant time
    void remove(QStringView key);
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::vector<Entry>::const_iterator begin() const;
    [[nodiscard]] std::vector<Entry>::const_iterator end() const;
    bool operator==(const Dict& other) const;

    // Typed look-ups: the default when the key is absent or of another type.
    [[nodiscard]] QString text(QStringView key, const QString& otherwise = {}) const;
    [[nodiscard]] QByteArray data(QStringView key) const;
    [[nodiscard]] qint64 integer(QStringView key, qint64 otherwise = 0) const;
    [[nodiscard]] bool boolean(QStringView key, bool otherwise = false) const;
    [[nodiscard]] const Dict* dict(QStringView key) const;
    [[nodiscard]] const Array* array(QStringView key) const;

private:
    std::vector<Entry> m_entries;
};

class Value {
public:
    using Variant = std::variant<bool, qint64, quint64, double, QString, QByteArray, Date, Array, Dict>;

    Value() : m_value(false) {}
    Value(bool value) : m_value(value) {}
    Value(int value) : m_value(static_cast<qint64>(value)) {}
    Value(qint64 value) : m_value(value) {}
    Value(quint64 value) : m_value(value) {} // only for what does not fit qint64
    Value(double value) : m_value(value) {}
    Value(QString value) : m_value(std::move(value)) {}
    Value(const char* utf8) : m_value(QString::fromUtf8(utf8)) {}
    Value(QByteArray value) : m_value(std::move(value)) {}
    Value(Date value) : m_value(value) {}
    Value(Array value) : m_value(std::move(value)) {}
    Value(Dict value) : m_value(std::move(value)) {}

    template <class T> [[nodiscard]] const T* as() const { return std::get_if<T>(&m_value); }
    template <class T> [[nodiscard]] T* as() { return std::get_if<T>(&m_value); }
    [[nodiscard]] const Variant& variant() const { return m_value; }
    bool operator==(const Value& other) const;

private:
    Variant m_value;
};

// Here, because Entry is complete only now.
inline qsizetype Dict::size() const
{
    return static_cast<qsizetype>(m_entries.size());
}

inline bool Dict::isEmpty() const
{
    return m_entries.empty();
}

inline std::vector<Dict::Entry>::const_iterator Dict::begin() const
{
    return m_entries.begin();
}

inline std::vector<Dict::Entry>::const_iterator Dict::end() const
{
    return m_entries.end();
}

} // namespace espalier::plist
