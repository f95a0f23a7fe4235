#include "ui/editor/damage_words.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct BrokenPageWords {
    Q_DECLARE_TR_FUNCTIONS(BrokenPage)
};

// "U+0000": what can't be seen has a number.
QString codeOf(const profiles::Damage& damage)
{
    const QByteArray characters = damage.repair ? damage.repair->removed : QByteArray();
    const uint first = QString::fromUtf8(characters).toUcs4().value(0);
    return QStringLiteral("U+") + QString::number(first, 16).toUpper().rightJustified(4, u'0');
}
} // namespace

QString damageWords(const profiles::Damage& damage)
{
    using profiles::DamageKind;
    switch (damage.kind) {
    case DamageKind::BeforeDeclaration:
        return BrokenPageWords::tr("Something stands before the beginning of the XML.");
    case DamageKind::AfterEnd:
        return BrokenPageWords::tr("Something stands after the end of the property list.");
    case DamageKind::Ampersand:
        return BrokenPageWords::tr("An “&” that isn’t written as “&amp;”.");
    case DamageKind::LessThan:
        return BrokenPageWords::tr("A “<” that isn’t written as “&lt;”.");
    case DamageKind::Placeholder:
        return BrokenPageWords::tr("A placeholder stands where a number, a date, data or a truth value has to be.");
    case DamageKind::Declaration:
        return BrokenPageWords::tr("The XML declaration (<?xml … ?>) is damaged.");
    case DamageKind::Character:
        return BrokenPageWords::tr("A character that XML doesn’t allow (%1).").arg(codeOf(damage));
    case DamageKind::StrayBytes:
        return BrokenPageWords::tr("This isn’t UTF-8. Read as Windows-1252 it says %1.")
            .arg(quoted(damage.repair ? QString::fromUtf8(damage.repair->inserted) : QString()));
    case DamageKind::Encoding:
        return BrokenPageWords::tr("Another encoding is declared than the one the text has.");
    case DamageKind::TooLarge:
        return BrokenPageWords::tr("It is larger or more deeply nested than what is read: %1.").arg(damage.what);
    case DamageKind::Grammar:
    case DamageKind::Value:
        break;
    }
    return BrokenPageWords::tr("It can’t be read here: %1.").arg(damage.what);
}

QString repairWords(const QList<profiles::Damage>& damages)
{
    const bool stray = std::all_of(damages.begin(), damages.end(), [](const profiles::Damage& damage) {
        return damage.kind == profiles::DamageKind::StrayBytes;
    });
    return stray                 ? BrokenPageWords::tr("Read it as Windows-1252")
           : damages.size() == 1 ? BrokenPageWords::tr("Repair")
                                 : BrokenPageWords::tr("Repair all");
}

} // namespace espalier::ui
