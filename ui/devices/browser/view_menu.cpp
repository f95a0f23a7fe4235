#include "ui/devices/browser/view_menu.h"

#include "ui/common/device_text.h"
#include "ui/common/plain_words.h"
#include "ui/devices/edit_sheet.h"

#include <QActionGroup>
#include <QJsonArray>
#include <QMenu>

#include <algorithm>

namespace espalier::ui {

ViewMenu::ViewMenu(server::Control& control, std::function<ListView()> shown, QWidget* parent)
    : Button(QStringLiteral("save-view"), tr("Views"), Kind::Standard, parent), m_control(control),
      m_shown(std::move(shown))
{
    setObjectName(QStringLiteral("views"));
    connect(this, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        fill(&menu);
        menu.exec(mapToGlobal(QPoint(0, height())));
    });
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (rows.contains(QStringLiteral("setting"))) {
            load();
        }
    });
    load();
}

void ViewMenu::load()
{
    m_control.call(QStringLiteral("view.list"), {}, this, [this](const Result<QJsonValue>& views) {
        if (!views) {
            return; // the starting views are enough to go on with
        }
        m_saved.clear();
        for (const QJsonValue& view : views->toArray()) {
            m_saved.append(ListView::fromJson(view.toObject()));
        }
        follow();
    });
}

const ListView* ViewMenu::saved(const QString& name) const
{
    const auto found =
        std::find_if(m_saved.begin(), m_saved.end(), [&](const ListView& view) { return view.name == name; });
    return found == m_saved.end() ? nullptr : &*found;
}

void ViewMenu::follow()
{
    const ListView now = m_shown();
    const ListView* current = saved(m_current);
    if (current == nullptr) {
        m_current.clear();
        for (const ListView& view : startingViews()) {
            if (!view.query.isEmpty() && view.query == now.query) {
                m_current = view.name;
            }
        }
    }
    const QString name = plainAction(visibleText(m_current, 30));
    setText(m_current.isEmpty()                             ? tr("Views")
            : current != nullptr && !current->isSameAs(now) ? tr("%1, changed", "name of a view").arg(name)
                                                            : name);
}

void ViewMenu::leave()
{
    if (const ListView* current = saved(m_current); current != nullptr && !current->query.isEmpty()) {
        m_current.clear();
    }
    follow();
}

void ViewMenu::fill(QMenu* menu)
{
    const auto add = [this, menu](const ListView& view, bool isCurrent) {
        QAction* action =
            menu->addAction(plainAction(visibleText(view.name, 60)), this, [this, view] { choose(view); });
        action->setCheckable(true);
        action->setChecked(isCurrent);
    };
    const ListView now = m_shown();
    for (const ListView& view : startingViews()) {
        add(view, saved(m_current) == nullptr && view.query == now.query);
    }
    menu->addSeparator();
    for (const ListView& view : std::as_const(m_saved)) {
        add(view, view.name == m_current);
    }
    if (!m_saved.isEmpty()) {
        menu->addSeparator();
    }
    menu->addAction(tr("Save this view…"), this, [this] {
        askName(tr("Name of the view"), saved(m_current) == nullptr ? m_current : QString(),
                [this](const QString& name) {
                    ListView view = m_shown();
                    view.name = name;
                    save(view);
                });
    });
    if (const ListView* current = saved(m_current)) {
        const ListView view = *current;
        const QString name = plainAction(quoted(view.name));
        QAction* update = menu->addAction(tr("Update %1", "a view").arg(name), this, [this, view] {
            ListView changed = m_shown();
            changed.name = view.name;
            save(changed);
        });
        update->setEnabled(!view.isSameAs(now));
        menu->addAction(tr("Rename %1…", "a view").arg(name), this, [this, view] {
            askName(tr("Name of the view"), view.name, [this, view](const QString& to) { rename(view, to); });
        });
        menu->addAction(tr("Delete %1", "a view").arg(name), this, [this, view] { remove(view); });
    }
    menu->addSeparator();
    QAction* group = menu->addAction(tr("Make a smart group of this query…"), this, [this] {
        askName(tr("Name of the group"), saved(m_current) != nullptr ? m_current : QString(),
                [this](const QString& name) { makeGroup(name); });
    });
    group->setEnabled(!m_groupQuery.isEmpty());
}

void ViewMenu::choose(const ListView& view)
{
    m_current = saved(view.name) != nullptr ? view.name : QString();
    Q_EMIT chosen(view);
    follow();
}

void ViewMenu::askName(const QString& title, const QString& name, const std::function<void(const QString&)>& then)
{
    auto* sheet = new EditSheet(this, title, name, EditSheet::Lines::One);
    connect(sheet, &EditSheet::saved, this, [sheet, then](const QString& typed) {
        if (!typed.trimmed().isEmpty()) {
            sheet->dismiss();
            then(typed.trimmed());
        }
    });
}

void ViewMenu::save(const ListView& view)
{
    store(view, [] {});
}

void ViewMenu::store(const ListView& view, const std::function<void()>& then)
{
    m_control.call(QStringLiteral("view.save"), view.toJson(), this,
                   [this, view, then](const Result<QJsonValue>& done) {
                       if (!done) {
                           Q_EMIT failed(userSentence(done.error(), tr("The view was not saved.")));
                           return;
                       }
                       m_current = view.name;
                       m_saved.removeIf([&](const ListView& other) { return other.name == view.name; });
                       m_saved.append(view);
                       load();
                       follow();
                       Q_EMIT told(tr("View %1 saved.").arg(quoted(view.name)));
                       then();
                   });
}

void ViewMenu::rename(const ListView& view, const QString& name)
{
    if (name == view.name) {
        return;
    }
    if (saved(name) != nullptr) {
        Q_EMIT failed({tr("The view was not renamed."), tr("There is a view %1 already.").arg(quoted(name)), {}, {}});
        return;
    }
    ListView renamed = view;
    renamed.name = name;
    store(renamed, [this, before = view.name] { // only when it is kept under the other name
        m_control.call(QStringLiteral("view.delete"), {{QStringLiteral("name"), before}}, this,
                       [this](const Result<QJsonValue>& done) {
                           if (!done) {
                               Q_EMIT failed(userSentence(done.error(), tr("The view was not deleted.")));
                           }
                           load();
                       });
    });
}

void ViewMenu::remove(const ListView& view)
{
    m_control.call(QStringLiteral("view.delete"), {{QStringLiteral("name"), view.name}}, this,
                   [this, view](const Result<QJsonValue>& done) {
                       if (!done) {
                           Q_EMIT failed(userSentence(done.error(), tr("The view was not deleted.")));
                           return;
                       }
                       m_saved.removeIf([&](const ListView& other) { return other.name == view.name; });
                       follow();
                       Q_EMIT deleted(view);
                   });
}

void ViewMenu::makeGroup(const QString& name)
{
    m_control.call(QStringLiteral("group.create"),
                   {{QStringLiteral("name"), name}, {QStringLiteral("query"), m_groupQuery}}, this,
                   [this, name](const Result<QJsonValue>& done) {
                       if (!done) {
                           Q_EMIT failed(userSentence(done.error(), tr("The group was not made.")));
                           return;
                       }
                       Q_EMIT told(tr("Group %1 holds what this query finds, now and later.").arg(quoted(name)));
                   });
}

} // namespace espalier::ui
