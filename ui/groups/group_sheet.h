// A new group, or another query of one: by hand or by a query, with who would be in it before anything is saved.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"
#include "ui/groups/group_row.h"

#include <optional>

class QLineEdit;

namespace espalier::ui {

class Button;
class ChoiceCard;
class GroupPreview;
class MessageBar;
class QueryField;

class GroupSheet : public Sheet {
    Q_OBJECT
public:
    // Without a group: a new one. control outlives it.
    GroupSheet(server::Control& control, const std::optional<GroupRow>& group, QWidget* over);

Q_SIGNALS:
    void saved(qint64 group, const QString& words);

private:
    QWidget* build();
    void judge();
    void save();
    void saveQuery(const QString& query);
    void toByHand();
    [[nodiscard]] bool isByQuery() const;

    server::Control& m_control;
    const std::optional<GroupRow> m_group;
    MessageBar* m_message;
    QLineEdit* m_name = nullptr;
    ChoiceCard* m_byHand = nullptr;
    ChoiceCard* m_byQuery = nullptr;
    QWidget* m_queryPart;
    QueryField* m_query;
    GroupPreview* m_preview;
    Button* m_save;
    bool m_waiting = false;
};

} // namespace espalier::ui
