#include "ui/editor/damage_words.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct BrokenPageWords {
    Q_DECLARE_TR_FUNCTIONS(BrokenPage)
};
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

} // namespace espalier::ui
