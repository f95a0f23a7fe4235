// Groups: by hand and smart, who is in them and why, what they get.
#pragma once

#include "base/clock.h"
#include "ui/groups/group_model.h"
#include "ui/screen.h"

class QLineEdit;
class QListView;

namespace espalier::ui {

class EmptyState;
class FilteredList;
class GroupDetail;
class MessageBar;
class PageHeader;
class PassingMessage;

class GroupsScreen : public Screen {
    Q_OBJECT
public:
    // Both outlive it.
    GroupsScreen(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("groups"); }
    [[nodiscard]] QString title() const override { return tr("Groups"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("groups"); }
    [[nodiscard]] Badge badge() const override;
    void onShown() override;
    void open(const Jump& jump) override; // {"new": true} or {"group": id or name}
    bool goBack() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildList();
    void onLoaded();
    void newGroup();
    void select(qint64 id);
    void tell(const QString& words);

    server::Control& m_control;
    const Clock& m_clock;
    GroupModel* m_model;
    PageHeader* m_header;
    MessageBar* m_message;
    FilteredList* m_left = nullptr;
    QLineEdit* m_filter = nullptr;
    QListView* m_list = nullptr;
    GroupDetail* m_detail;
    PassingMessage* m_passing;
    qint64 m_wanted = 0;
    QString m_wantedName;
};

} // namespace espalier::ui
