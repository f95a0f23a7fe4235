// The button beside the query bar that keeps ways to look at the devices: choose, save, update, rename, delete.
#pragma once

#include "server/control.h"
#include "ui/common/button.h"
#include "ui/common/user_sentence.h"
#include "ui/devices/browser/list_view.h"

#include <functional>

class QMenu;

namespace espalier::ui {

class ViewMenu : public Button {
    Q_OBJECT
public:
    // shown: what the list shows now. control outlives it.
    ViewMenu(server::Control& control, std::function<ListView()> shown, QWidget* parent = nullptr);

    void fill(QMenu* menu);
    void follow(); // the list shows something else now
    void leave();  // everything is shown again, or what another screen asked for
    [[nodiscard]] const QString& current() const { return m_current; } // empty: no view
    // What can be made of the query: empty says that it can't be one.
    void setGroupQuery(const QString& query) { m_groupQuery = query; }

Q_SIGNALS:
    void chosen(const espalier::ui::ListView& view);
    void told(const QString& words);
    void deleted(const espalier::ui::ListView& view); // save() brings it back
    void failed(const espalier::ui::UserSentence& sentence);

public Q_SLOTS:
    void save(const espalier::ui::ListView& view); // under its name; becomes the current one

private:
    void load();
    void choose(const ListView& view);
    void askName(const QString& title, const QString& name, const std::function<void(const QString&)>& then);
    void rename(const ListView& view, const QString& name);
    void store(const ListView& view, const std::function<void()>& then);
    void remove(const ListView& view);
    void makeGroup(const QString& name);
    [[nodiscard]] const ListView* saved(const QString& name) const;

    server::Control& m_control;
    std::function<ListView()> m_shown;
    QList<ListView> m_saved;
    QString m_current;
    QString m_groupQuery;
};

} // namespace espalier::ui
