// General and the payloads of the document, as rows: icon, title, a telling value, problems.
#pragma once

#include "ui/editor/editor_session.h"

#include <QAbstractListModel>

namespace espalier::ui {

class PayloadModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SecondLine = Qt::UserRole + 1, IconName, ProblemCount, WorstSeverity };

    explicit PayloadModel(EditorSession& session, QObject* parent = nullptr);

    [[nodiscard]] profiles::NodeId payload(int row) const; // invalid: General
    [[nodiscard]] int rowOf(profiles::NodeId payload) const;
    [[nodiscard]] QString title(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }

    bool move(int row, int by);
    bool moveTo(int row, int to); // to: where it is afterwards
    bool duplicate(int row);
    bool remove(int row);
    [[nodiscard]] QByteArray source(int row) const; // <dict>…</dict>, for the clipboard
    bool paste(const QByteArray& element, int after);

Q_SIGNALS:
    void payloadsChanged(); // came, went or moved; selections have to be found again
    void placed(int row);   // what a person moved, doubled or pasted is here now

private:
    void onChanged(const profiles::Applied& applied);
    void countProblems();

    EditorSession& m_session;
    QList<profiles::Payload> m_payloads;
    struct Count {
        int count = 0;
        profiles::Severity worst = profiles::Severity::Hint;
    };
    QHash<profiles::NodeId, Count> m_problems; // invalid node: General
};

// "MF-Office" for a Wi-Fi payload: what people know it by.
[[nodiscard]] QString tellingValue(const profiles::EditableDocument& document, const profiles::Payload& payload);
// Title of a payload type, as the catalogue has it; the type itself when it is unknown.
[[nodiscard]] QString payloadTitle(const profiles::EditableDocument& document, const catalogue::Catalogue& catalogue,
                                   const profiles::Payload& payload);

} // namespace espalier::ui
