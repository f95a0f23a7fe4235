#include "ui/editor/damage_words.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(BrokenPage)
};
} // namespace

QString damageWords(const profiles::Damage& damage)
{
    using profiles::DamageKind;
    switch (damage.kind) {
    case DamageKind::BeforeDeclaration:
        return Words::tr("Something stands before the beginning of the XML.");
    case DamageKind::AfterEnd:
        return Words::tr("Something stands after the end of the property list.");
    case DamageKind::Ampersand:
        return Words::tr("An “&” that isn’t written as “&amp;”.");
    case DamageKind::LessThan:
        return Words::tr("A “<” that isn’t written as “&lt;”.");
    case DamageKind::Placeholder:
        return Words::tr("A placeholder stands where a number, a date, data or a truth value has to be.");
    case DamageKind::Encoding:
        return Words::tr("Another encoding is declared than the one the text has.");
    case DamageKind::TooLarge:
        return Words::tr("It is larger or more deeply nested than what is read: %1.").arg(damage.what);
    case DamageKind::Grammar:
    case DamageKind::Value:
        break;
    }
    return Words::tr("It can’t be read here: %1.").arg(damage.what);
}

} // namespace espalier::ui
