#include "ui/editor/form/item_actions.h"

#include "profiles/editing/edits.h"
#include "ui/common/icon.h"
#include "ui/editor/catalogue_words.h"
#include "ui/editor/controls/control.h"
#include "ui/editor/put_path.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace espalier::ui {

namespace {
using profiles::Kind;

struct ItemActionsWords {
    Q_DECLARE_TR_FUNCTIONS(ItemActions)
};
} // namespace

bool ItemActions::unset()
{
    return document().contains(m_item.node) &&
           m_session.edit(profiles::remove(document(), m_item.node),
                          isEntry() ? ItemActionsWords::tr("Remove %1").arg(m_item.title)
                                    : ItemActionsWords::tr("%1: not set").arg(m_item.title));
}

bool ItemActions::setDefault()
{
    return m_item.key != nullptr && hasDefault(*m_item.key) &&
           m_session.edit(putPath(document(), m_item.path, defaultOf(*m_item.key)),
                          ItemActionsWords::tr("%1: default").arg(m_item.title));
}

bool ItemActions::set()
{
    const plist::Value first = m_item.key != nullptr ? firstValue(*m_item.key) : plist::Value(QString());
    return document().contains(m_item.node) || m_session.edit(putPath(document(), m_item.path, first), m_item.title);
}

bool ItemActions::changeKind(Kind kind)
{
    return m_session.edit(profiles::changeKind(document(), m_item.node, kind),
                          ItemActionsWords::tr("%1: %2").arg(m_item.title, kindWords(kind)));
}

bool ItemActions::rename(const QString& name)
{
    return m_session.edit(profiles::renameKey(document(), m_item.node, name),
                          ItemActionsWords::tr("Rename %1").arg(m_item.title));
}

bool ItemActions::move(int by)
{
    const qsizetype to = document().indexInParent(m_item.node) + by;
    const auto siblings = document().children(document().parent(m_item.node)).size();
    return to >= 0 && size_t(to) < siblings &&
           m_session.edit(profiles::move(document(), m_item.node, to),
                          ItemActionsWords::tr("Move %1").arg(m_item.title));
}

bool ItemActions::duplicate()
{
    return m_session.edit(profiles::duplicate(document(), m_item.node),
                          ItemActionsWords::tr("Duplicate %1").arg(m_item.title));
}

void ItemActions::fill(QMenu& menu, const std::function<void()>& rename) const
{
    const auto add = [&](const QString& icon, const QString& words, auto action) {
        return menu.addAction(themedIcon(icon), words, &menu, [own = *this, action]() mutable { action(own); });
    };
    const bool there = document().contains(m_item.node);
    if (!isEntry()) {
        const Held held = heldBy(document(), m_item);
        const auto mark = [](QAction* action, bool now) {
            action->setCheckable(now);
            action->setChecked(now);
        };
        mark(add(QStringLiteral("ring"), ItemActionsWords::tr("Not set\tDel"), [](ItemActions& own) { own.unset(); }),
             held == Held::NotSet);
        if (m_item.key != nullptr && hasDefault(*m_item.key)) {
            mark(add(QStringLiteral("half"),
                     ItemActionsWords::tr("Apple’s default: %1").arg(valueWords(defaultOf(*m_item.key))),
                     [](ItemActions& own) { own.setDefault(); }),
                 held == Held::Default);
        }
        mark(add(QStringLiteral("disc"), ItemActionsWords::tr("Set"), [](ItemActions& own) { own.set(); }),
             held == Held::Set);
    }
    if (there && isEntry()) {
        add(QStringLiteral("chevron-up"), ItemActionsWords::tr("Move up\tAlt+Up"),
            [](ItemActions& own) { own.move(-1); });
        add(QStringLiteral("chevron-down"), ItemActionsWords::tr("Move down\tAlt+Down"),
            [](ItemActions& own) { own.move(1); });
        add(QStringLiteral("duplicate"), ItemActionsWords::tr("Duplicate"), [](ItemActions& own) { own.duplicate(); });
        add(QStringLiteral("erase"), ItemActionsWords::tr("Remove\tDel"), [](ItemActions& own) { own.unset(); });
    }
    const bool isOpen = m_item.key == nullptr || m_item.key->type == catalogue::Type::Any || m_item.key->nameOnly;
    const bool isWrong =
        m_item.key != nullptr && there && !isOpen && document().kind(m_item.node) != kindOf(*m_item.key);
    if (there && (isOpen || isWrong)) {
        menu.addSeparator();
        QMenu* kinds = menu.addMenu(ItemActionsWords::tr("Type"));
        for (const Kind kind : {Kind::String, Kind::Integer, Kind::Real, Kind::Boolean, Kind::Date, Kind::Data,
                                Kind::Array, Kind::Dict}) {
            QAction* action =
                kinds->addAction(kindWords(kind), &menu, [own = *this, kind]() mutable { own.changeKind(kind); });
            action->setCheckable(true);
            action->setChecked(document().kind(m_item.node) == kind);
        }
    }
    if (there && m_item.isFree && !isEntry() && rename) {
        menu.addAction(themedIcon(QStringLiteral("edit")), ItemActionsWords::tr("Rename…\tF2"), &menu, rename);
    }
    menu.addSeparator();
    menu.addAction(themedIcon(QStringLiteral("copy")), ItemActionsWords::tr("Copy the key path"), &menu,
                   [path = m_item.path.text()] { QGuiApplication::clipboard()->setText(path); });
}

} // namespace espalier::ui
