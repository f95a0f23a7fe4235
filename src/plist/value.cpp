#include "plist/value.h"

namespace espalier::plist {

// Backwards: the last of two equal keys wins.
const Value* Dict::find(QStringView key) const
{
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (entry->first == key) {
            return &entry->second;
        }
    }
    return nullptr;
}

Value* Dict::find(QStringView key)
{
    return const_cast<Value*>(std::as_const(*this).find(key));
}

Dict& Dict::set(const QString& key, Value value)
{
    if (Value* present = find(key)) {
        *present = std::move(value);
    } else {
        append(key, std::move(value));
    }
    return *this;
}

void Dict::append(const QString& key, Value value)
{
    m_entries.emplace_back(key, std::move(value));
}

void Dict::remove(QStringView key)
{
    std::erase_if(m_entries, [key](const Entry& entry) { return entry.first == key; });
}

// Not defaulted: Clang 14 falls over a defaulted comparison that leads back to itself.
bool Dict::operator==(const Dict& other) const
{
    return m_entries == other.m_entries;
}

bool Value::operator==(const Value& other) const
{
    return m_value == other.m_value;
}

QString Dict::text(QStringView key, const QString& otherwise) const
{
    const Value* value = find(key);
    const QString* text = value ? value->as<QString>() : nullptr;
    return text ? *text : otherwise;
}

QByteArray Dict::data(QStringView key) const
{
    const Value* value = find(key);
    const QByteArray* data = value ? value->as<QByteArray>() : nullptr;
    return data ? *data : QByteArray();
}

qint64 Dict::integer(QStringView key, qint64 otherwise) const
{
    const Value* value = find(key);
    const qint64* integer = value ? value->as<qint64>() : nullptr;
    return integer ? *integer : otherwise;
}

bool Dict::boolean(QStringView key, bool otherwise) const
{
    const Value* value = find(key);
    const bool* boolean = value ? value->as<bool>() : nullptr;
    return boolean ? *boolean : otherwise;
}

const Dict* Dict::dict(QStringView key) const
{
    const Value* value = find(key);
    return value ? value->as<Dict>() : nullptr;
}

const Array* Dict::array(QStringView key) const
{
    const Value* value = find(key);
    return value ? value->as<Array>() : nullptr;
}

} // namespace espalier::plist
